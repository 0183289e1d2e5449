// The cards beside the speed: energy, temperatures and trip, the driver's controls, the car.
import QtQuick
import QtQuick.Layouts
import HeadUnit.Style

RowLayout {
    id: root

    required property bool electric
    required property bool broad
    required property bool wide
    signal explain(string name, string label)

    spacing: Style.gap

    ColumnLayout {
        spacing: Style.gap
        visible: energy.known || stats.wantedCount > 0 || dynamics.known
        Layout.preferredWidth: root.wide ? 98 : root.broad ? 59 : 41

        EnergyCard {
            id: energy

            visible: energy.known
            electric: root.electric
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: root.broad ? 32 : 24
            Layout.minimumHeight: implicitHeight
            Layout.maximumHeight: Style.mm(root.broad ? 36 : 26)
            onExplain: (name, label) => root.explain(name, label)
        }
        GridLayout {
            columns: energy.known ? 2 : 1
            columnSpacing: Style.gap
            rowSpacing: Style.gap
            Layout.preferredHeight: root.broad ? 56 : 44

            StatsCard {
                id: stats

                visible: stats.wantedCount > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 58
                Layout.maximumHeight: dynamics.visible && !energy.known ? stats.wish : Number.POSITIVE_INFINITY
                onExplain: (name, label) => root.explain(name, label)
            }
            DynamicsCard {
                id: dynamics

                visible: dynamics.known && (root.wide || stats.wantedCount === 0 || (!energy.known && root.height > Style.mm(62)))
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
        onExplain: (name, label) => root.explain(name, label)
    }
}
