// A signal's recent past as a line over a soft fill; it draws only when the values change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import HeadUnit.Style

Item {
    id: root

    required property list<real> values
    property bool live: true
    readonly property real low: root.values.length > 0 ? Math.min(...root.values) : 0
    readonly property real high: root.values.length > 0 ? Math.max(...root.values) : 0
    readonly property real span: root.high > root.low ? root.high - root.low : 1
    readonly property list<point> points: root.trace(root.values, root.width, root.height)
    readonly property color tone: root.live ? Style.accent : Style.edge

    function trace(values: list<real>, width: real, height: real): list<point> {
        const line = [];
        const n = values.length;
        const pad = Style.mm(1);
        for (let i = 0; i < n; ++i) {
            const y = root.high > root.low ? (values[i] - root.low) / root.span : 0.5;
            line.push(Qt.point(n > 1 ? i * width / (n - 1) : width, height - pad - y * (height - 2 * pad)));
        }
        return line;
    }

    Repeater {
        model: 3

        delegate: Rectangle {
            required property int index

            y: Math.round(index * (root.height - height) / 2)
            width: root.width
            height: Style.hairline
            color: Style.cardEdge
        }
    }
    Shape {
        anchors.fill: parent
        visible: root.values.length > 1
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: 0
                y2: root.height

                GradientStop {
                    position: 0
                    color: Style.alpha(root.tone, 0.32)
                }
                GradientStop {
                    position: 1
                    color: Style.alpha(root.tone, 0)
                }
            }

            PathPolyline {
                path: root.points.length > 1 ? [Qt.point(0, root.height), ...root.points, Qt.point(root.width, root.height)] : []
            }
        }
        ShapePath {
            strokeColor: root.tone
            strokeWidth: Math.max(1.5, Style.mm(0.4))
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"

            PathPolyline {
                path: root.points
            }
        }
    }
}
