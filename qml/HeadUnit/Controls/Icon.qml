// One of Style's Icons in any colour: an outline, so that it follows the theme without a second picture.
import QtQuick
import QtQuick.Shapes
import HeadUnit.Style

Shape {
    id: root

    required property string path
    property color color: Style.text
    property real size: Style.mm(5.4)

    width: root.size
    height: root.size
    implicitWidth: root.size
    implicitHeight: root.size
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeWidth: -1
        fillColor: root.color
        scale: Qt.size(root.size / 24, root.size / 24)

        PathSvg {
            path: root.path
        }
    }
}
