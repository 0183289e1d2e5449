// The board a driver reads at a glance; a car that lacks a signal gets a board without its card.
import QtQuick
import QtQuick.Layouts
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Panel
import HeadUnit.Style

Item {
    id: root

    required property Shell shell

    readonly property bool upright: root.height > root.width
    readonly property bool broad: root.width > Style.mm(180)
    readonly property bool wide: root.width > Style.mm(230)
    readonly property bool silent: !root.shell.busesOk && Signals.speedState >= 2 && Signals.selectedGearState >= 2

    objectName: "page-home"

    function explain(name: string, label: string): void {
        reasons.show(label, root.shell.why(name));
    }

    NoData {
        anchors.fill: parent
        visible: root.silent
        summary: root.shell.busSummary
        onDetailsAsked: root.shell.page = "diagnostics"
    }
    GridLayout {
        anchors.fill: parent
        visible: !root.silent
        columns: root.upright ? 2 : 3
        columnSpacing: Style.gap
        rowSpacing: Style.gap

        SpeedCard {
            Layout.columnSpan: root.upright ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 88 : root.broad ? 89 : 56
            Layout.preferredHeight: 60
            electric: root.shell.electric
            onExplain: (name, label) => root.explain(name, label)
        }
        ColumnLayout {
            spacing: Style.gap
            visible: energy.known || stats.wantedCount > 0 || dynamics.known
            Layout.preferredWidth: root.wide ? 98 : root.broad ? 59 : 41
            Layout.preferredHeight: 58

            EnergyCard {
                id: energy

                visible: energy.known
                electric: root.shell.electric
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: root.broad ? 32 : 24
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Style.mm(root.broad ? 36 : 26)
                onExplain: (name, label) => root.explain(name, label)
            }
            RowLayout {
                spacing: Style.gap
                Layout.preferredHeight: root.broad ? 56 : 44

                StatsCard {
                    id: stats

                    visible: stats.wantedCount > 0
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 58
                    onExplain: (name, label) => root.explain(name, label)
                }
                DynamicsCard {
                    id: dynamics

                    visible: dynamics.known && (root.wide || stats.wantedCount === 0)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 38
                    onExplain: (name, label) => root.explain(name, label)
                }
            }
        }
        CarCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 56 : root.broad ? 46 : 33
            Layout.preferredHeight: 58
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    ReasonSheet {
        id: reasons
    }
}
