const lines = document.body.innerText.split(/(?<=[.!?]) /);
if ('share' in navigator) navigator.share({ text: lines.toSorted().join(' ') });
