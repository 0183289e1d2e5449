// A temperature or a fan of the car, a step at a time.
import QtQuick
import HeadUnit.Controls

Stepper {
    id: root

    required property ClimateSetting setting
    property real stride: 1 // a step is at least as much
    readonly property bool ranged: root.setting.step > 0 // the car's database says what can be asked for

    value: root.setting.shown
    from: root.ranged ? root.setting.minimum : 0
    to: root.ranged ? root.setting.maximum : 100
    stepSize: root.ranged ? Math.ceil(root.stride / root.setting.step - 0.01) * root.setting.step : root.stride
    readingState: root.setting.shownState
    pending: root.setting.pending
    // From an unknown value there is no next one.
    blocked: root.setting.known || root.setting.why !== "" ? root.setting.why : qsTr("The car has not said yet what it is set to.")
    onMoved: value => root.setting.ask(value)
    onRefused: why => root.setting.refused(why)
}
