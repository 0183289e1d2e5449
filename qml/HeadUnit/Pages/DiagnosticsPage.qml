// The health of what feeds the screen: buses, faults, frames nobody knows, past warnings, and the report of it all.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Diagnostics diagnostics
    required property WarningHistory warningHistory

    readonly property bool upright: root.height > root.width
    property int part: 0

    objectName: "page-diagnostics"

    TabStrip {
        id: tabs

        objectName: "diagnosticsTabs"
        width: parent.width
        text: qsTr("Parts of the diagnosis")
        tabs: [qsTr("Buses"), qsTr("Signals"), qsTr("Faults"), qsTr("Report"), qsTr("Unknown")]
        current: root.part
        onChosen: index => {
            if (index === 2)
                root.warningHistory.refresh();
            root.part = index;
        }
    }
    Loader {
        anchors.top: tabs.bottom
        anchors.topMargin: Style.mm(1)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sourceComponent: [buses, signals, faults, report, unknown][root.part]
    }

    Component {
        id: buses

        BusBoard {
            shell: root.shell
            buses: root.diagnostics.buses
        }
    }
    Component {
        id: signals

        GridLayout {
            columns: root.upright ? 1 : 2
            columnSpacing: Style.gap
            rowSpacing: Style.gap

            FiguresCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                diagnostics: root.diagnostics
            }
            ProblemsCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                problems: root.diagnostics.problems
            }
        }
    }
    Component {
        id: faults

        GridLayout {
            columns: root.upright ? 1 : 2
            columnSpacing: Style.gap
            rowSpacing: Style.gap

            FaultsCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                diagnostics: root.diagnostics
            }
            PastWarnings {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                warningHistory: root.warningHistory
            }
        }
    }
    Component {
        id: unknown

        UnknownCard {
            unknown: root.diagnostics.unknown
        }
    }
    Component {
        id: report

        ReportCard {
            diagnostics: root.diagnostics
            onRefused: why => root.shell.tell(why)
        }
    }
}
