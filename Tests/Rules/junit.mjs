// A reporter for node's test runner that writes what Tests/run counts: JUnit's XML. Node 18 has none of its own.

const escape = (text) => String(text).replace(/[^\n -~]/gu, '?').replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export default async function* report(events) {
  yield '<?xml version="1.0"?>\n<testsuites><testsuite name="rules">\n';
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const file = (data.file ?? '').split('/').pop();
    yield `<testcase classname="${escape(file)}" name="${escape(data.name)}">`;
    // A test that is skipped, or that is still to be made, has not passed.
    if (data.skip !== undefined || data.todo !== undefined) yield '<skipped/>';
    const error = data.details?.error?.cause ?? data.details?.error ?? '';
    if (type === 'test:fail') yield `<failure>${escape(error)}</failure>`;
    yield '</testcase>\n';
  }
  yield '</testsuite></testsuites>\n';
}
