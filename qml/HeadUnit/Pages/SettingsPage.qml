// Everything that can be chosen: groups on one side, the rows of one on the other, all of it from the declaration.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Settings settings

    readonly property bool upright: root.height > root.width
    readonly property bool mayType: !Restrictions.noKeyboard && !Restrictions.noFiltering
    property bool searching: false
    readonly property int current: root.searching ? 0 : root.settings.groups.findIndex(group => group.name === root.settings.group) + root.first
    readonly property int first: root.mayType ? 1 : 0
    readonly property list<string> names: (root.mayType ? [qsTr("Search")] : []).concat(root.settings.groups.map(group => group.label))

    objectName: "page-settings"
    onCurrentChanged: groups.positionViewAtIndex(root.current, ListView.Contain)
    onMayTypeChanged: {
        if (root.mayType)
            return;
        root.searching = false;
        root.settings.query = "";
    }

    function show(index: int): void {
        root.searching = root.mayType && index === 0;
        if (!root.searching) {
            root.settings.query = "";
            root.settings.group = root.settings.groups[Math.max(0, index - root.first)].name;
        }
        rows.positionViewAtBeginning();
    }

    Connections {
        target: root.settings

        function onTold(words: string): void {
            root.shell.tell(words);
        }
    }

    Card {
        id: side

        visible: !root.upright
        width: Math.min(Style.mm(54), parent.width * 0.36)
        height: parent.height

        ListView {
            id: groups

            objectName: "settingsGroups"
            anchors.fill: parent
            anchors.margins: Style.mm(1)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.names
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Groups of settings")
            delegate: ListRow {
                required property string modelData
                required property int index
                readonly property var group: root.settings.groups[index - root.first]

                objectName: "settingsGroup-" + (group?.name ?? "search")
                width: groups.width
                implicitHeight: Style.mm(12.6)
                path: group ? Icons[group.icon] : Icons.search
                text: modelData
                current: index === root.current
                onClicked: root.show(index)
            }
        }
        ScrollMark {
            list: groups
        }
    }
    TabStrip {
        id: tabs

        objectName: "settingsTabs"
        visible: root.upright
        width: parent.width
        text: qsTr("Groups of settings")
        tabs: root.names
        current: root.current
        onChosen: index => root.show(index)
    }
    SearchField {
        id: search

        objectName: "settingsSearch"
        visible: root.searching
        x: rowsCard.x
        y: root.upright ? tabs.height + Style.gap : 0
        width: rowsCard.width
        placeholderText: qsTr("Search settings")
        onTextChanged: root.settings.query = text
        onVisibleChanged: {
            if (visible)
                search.forceActiveFocus(Qt.MouseFocusReason);
            else
                search.clear();
        }
    }
    Card {
        id: rowsCard

        x: root.upright ? 0 : side.width + Style.gap
        y: (root.upright ? tabs.height + Style.gap : 0) + (search.visible ? search.height + Style.gap : 0)
        width: parent.width - x
        height: parent.height - y

        ListView {
            id: rows

            objectName: "settingsRows"
            anchors.fill: parent
            anchors.margins: Style.mm(1)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: Style.mm(200)
            model: root.settings
            Accessible.role: Accessible.List
            Accessible.name: root.names[root.current] ?? ""
            header: SettingsProblems {
                width: rows.width
                problems: root.settings.problems
                opacity: rows.contentY < y + height ? 1 : 0
            }
            delegate: SettingRow {
                width: rows.width
                onEntered: (key, value) => root.settings.set(key, value)
                onChosen: (key, index) => root.settings.choose(key, index)
                onReset: key => root.settings.reset(key)
                onOpened: setting => sheet.show(setting)
            }
            footer: SettingsActions {
                width: rows.width
                seen: rows.contentY + rows.height - y
                group: root.searching ? "" : root.settings.group
                shell: root.shell
                settings: root.settings
            }
        }
        ScrollMark {
            list: rows
        }
        EmptyState {
            anchors.fill: parent
            visible: root.searching && rows.count === 0
            icon: Icons.search
            title: qsTr("Nothing found")
            text: qsTr("Search by what a setting is called, or what it is for.")
        }
    }
    SettingSheet {
        id: sheet

        settings: root.settings
    }
}
