// How far something has come, 0 to 1.
import QtQuick
import HeadUnit.Style

Bar {
    id: root

    required property string text

    to: 1
    implicitWidth: Style.mm(60)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1: %2 %").arg(root.text).arg(Math.round(root.value * 100))
}
