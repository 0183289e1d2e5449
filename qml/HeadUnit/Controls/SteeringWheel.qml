// A steering wheel, turned as far as the driver turned it.
import QtQuick
import QtQuick.Shapes
import HeadUnit.Style

Item {
    id: root

    required property real angle
    property bool live: true
    readonly property real size: Math.min(root.width, root.height)
    readonly property color tone: root.live ? Style.text : Style.edge

    Shape {
        width: root.size
        height: root.size
        anchors.centerIn: parent
        rotation: root.angle
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            scale: Qt.size(root.size / 100, root.size / 100)
            strokeWidth: -1
            fillColor: Style.blend(root.tone, Style.card, 0.72)

            PathSvg {
                path: "M8 47C22 40 36 37 50 37C64 37 78 40 92 47L91 57C80 57 70 60 65 66C60 73 57 82 56 92L44 92C43 82 40 73 35 66C30 60 20 57 9 57Z"
            }
        }
        ShapePath {
            scale: Qt.size(root.size / 100, root.size / 100)
            strokeColor: root.tone
            strokeWidth: root.size * 0.075
            fillColor: "transparent"

            PathAngleArc {
                centerX: 50
                centerY: 50
                radiusX: 45
                radiusY: 45
                sweepAngle: 360
            }
        }
        ShapePath {
            scale: Qt.size(root.size / 100, root.size / 100)
            strokeColor: root.live ? Style.accent : Style.edge
            strokeWidth: root.size * 0.075
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"

            PathAngleArc {
                centerX: 50
                centerY: 50
                radiusX: 45
                radiusY: 45
                startAngle: -98
                sweepAngle: 16
            }
        }
        ShapePath {
            scale: Qt.size(root.size / 100, root.size / 100)
            strokeWidth: -1
            fillColor: root.tone

            PathAngleArc {
                centerX: 50
                centerY: 51
                radiusX: 9
                radiusY: 9
                sweepAngle: 360
            }
        }
    }
}
