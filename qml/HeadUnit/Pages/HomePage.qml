// The board a driver reads at a glance; a car that lacks a signal gets a board without its card.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
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
        reasons.active = true;
        (reasons.item as ReasonSheet).show(label, root.shell.why(name) || qsTr("It is live: its messages come as they should."));
    }

    Loader {
        anchors.fill: parent
        active: root.silent
        sourceComponent: NoData {
            summary: root.shell.busSummary
            onDetailsAsked: root.shell.page = "diagnostics"
        }
    }
    GridLayout {
        anchors.fill: parent
        visible: root.shell.loaded && !root.silent
        columns: root.upright ? 1 : 2
        columnSpacing: Style.gap
        rowSpacing: Style.gap

        SpeedCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 88 : root.broad ? 89 : 56
            Layout.preferredHeight: 60
            electric: root.shell.electric
            onExplain: (name, label) => root.explain(name, label)
        }
        // The speed first; the rest follows within the next few frames.
        Loader {
            asynchronous: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 154 : root.broad ? 105 : 74
            Layout.preferredHeight: 58
            sourceComponent: HomeCards {
                electric: root.shell.electric
                broad: root.broad
                wide: root.wide
                onExplain: (name, label) => root.explain(name, label)
            }
        }
    }
    Loader {
        id: reasons

        active: false
        sourceComponent: ReasonSheet {}
    }
}
