// Faults the car's control units have stored, as codes for the workshop.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Card {
    id: root

    required property Diagnostics diagnostics

    readonly property bool counted: Signals.troubleCodesState < 2
    readonly property bool clear: root.counted && Signals.troubleCodes === 0

    ListView {
        id: list

        objectName: "troubleCodes"
        anchors.fill: parent
        anchors.margins: Style.mm(1)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.diagnostics.codes
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Trouble codes")
        delegate: ListRow {
            required property var model

            objectName: "troubleCode-" + model.code
            width: list.width
            plain: true
            path: Icons.engine
            tone: Style.caution
            text: model.code
            subtitle: qsTr("%1, control unit %2").arg(model.kind).arg(model.ecu)
        }
    }
    ScrollMark {
        list: list
    }
    EmptyState {
        objectName: "faultsState"
        anchors.fill: parent
        anchors.margins: Style.mm(2)
        visible: list.count === 0
        icon: root.clear ? Icons.check : Icons.engine
        tone: root.clear ? Style.good : root.counted ? Style.caution : Style.textSoft
        title: root.clear ? qsTr("No fault is stored") : root.counted ? qsTr("%n fault(s) stored", "", Signals.troubleCodes) : qsTr("Faults are not known")
        text: root.clear ? qsTr("The car's control units report none.") : root.counted ? qsTr("This car tells how many, not which. A workshop can read them.") : Signals.troubleCodesState === 4 ? qsTr("This car does not report stored faults on its buses.") : qsTr("The car has not said yet.")
    }
}
