// The launcher: a tile for each page that is not on the rail, all on one screen.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Home home

    // What belongs to the settings is opened from there.
    readonly property list<PageEntry> entries: Pages.entries.filter(entry => entry.label === "" && entry.parentPage !== "settings")
    readonly property int count: root.entries.length + 2 // and what is no page: the assistant, and arranging Home
    readonly property int columns: Math.min(root.height > root.width ? 3 : Math.ceil(root.count / 2), Math.floor((root.width + Style.gap) / (Style.mm(23.5) + Style.gap)))
    readonly property int rows: Math.ceil(root.count / root.columns)

    objectName: "page-apps"

    Grid {
        id: grid

        readonly property real cellWidth: (root.width - (root.columns - 1) * Style.gap) / root.columns
        readonly property real cellHeight: Math.min(Style.mm(44), (root.height - (root.rows - 1) * Style.gap) / root.rows)

        anchors.verticalCenter: parent.verticalCenter
        columns: root.columns
        spacing: Style.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Apps")

        Repeater {
            model: root.entries

            delegate: AppTile {
                required property PageEntry modelData

                objectName: "app-" + modelData.name
                width: grid.cellWidth
                height: grid.cellHeight
                text: modelData.title
                path: modelData.icon
                onClicked: root.shell.page = modelData.name
            }
        }
        AppTile {
            objectName: "app-assistant"
            width: grid.cellWidth
            height: grid.cellHeight
            text: qsTr("Assistant")
            path: Icons.assistant
            onClicked: root.shell.askAssistant()
        }
        AppTile {
            objectName: "app-arrange"
            width: grid.cellWidth
            height: grid.cellHeight
            text: qsTr("Arrange Home")
            path: Icons.edit
            blocked: Restrictions.parked ? "" : Restrictions.reason
            onRefused: why => root.shell.tell(why)
            onClicked: {
                root.shell.page = "home";
                root.home.editing = true;
            }
        }
    }
}
