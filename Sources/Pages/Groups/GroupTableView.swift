import Groups
import ScanModel
import Themes

/// Who stands where: aspects × the schools that are shown by name, the stage in every cell.
struct GroupTableView {
    let group: GroupContext
    private var strings: Strings { group.strings }

    var contents: PageContents {
        PageContents(head: group.head(of: .table), template: .groupTable, view: view)
    }

    private var view: View<GroupTableField> {
        let named = group.named
        let table = HeatTable(
            named.map(\.answers),
            aspectIDs: group.scan.aspects.map(\.id),
            stages: group.scan.stages.count,
            registerCodes: group.group.group.codes
        )
        let byCode = Dictionary(named.map { ($0.code, $0) }) { first, _ in first }
        let rows = Dictionary(table.rows.map { ($0.aspectID, $0.cells) }) { first, _ in first }
        var view = View<GroupTableField>(including: group.view(of: .table))
        view[text: .caption] = strings("group.table.caption", ["n": String(named.count), "name": group.name])
        view[list: .schools] = table.columns.compactMap { byCode[$0.code] }.map(group.school)
        view[list: .themes] = group.topics { aspect in
            rows[aspect.id].map { cells in
                var item = View<TableAspectField>(including: group.aspect(aspect))
                item[list: .cells] = cells.map(cell)
                return item
            }
        }.map { topic, aspects in
            var item = View<TableTopicField>(including: View(of: topic))
            item[list: .aspects] = aspects
            return item
        }
        view[text: .unknownSign] = strings("group.table.unknownSign")
        view[text: .notApplicableSign] = strings("group.table.notApplicableSign")
        view[text: .openSign] = strings("group.table.openSign")
        view[text: .columns] = String(table.columns.count + 1)
        return view
    }

    /// A stage as its number on its colour; the others as a sign with the words beside it.
    private func cell(_ cell: HeatTable.Cell) -> View<TableCellField> {
        var item = View<TableCellField>()
        switch cell {
        case .stage(let stage):
            item[text: .text] = String(stage)
            item[text: .level] = StageLevel.level(stage: stage, of: group.scan.stages.count).map(String.init)
        case .unknown: add("unknown", to: &item)
        case .notApplicable: add("notApplicable", to: &item)
        case .open: add("open", to: &item)
        }
        return item
    }

    private func add(_ key: String, to item: inout View<TableCellField>) {
        item[text: .text] = strings("group.table.\(key)Sign")
        item[text: .words] = strings("group.table.\(key)")
    }
}
