// A round gauge: a quiet track with ticks, and an arc of light that ends in a bright tip.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import HeadUnit.Style

Item {
    id: root

    required property real value
    property real to: 240
    property real step: 20
    property bool live: true
    property real thickness: Math.max(Style.mm(2.2), root.diameter * 0.05)

    readonly property real startAngle: 150
    readonly property real sweep: 240
    readonly property real diameter: Math.min(root.width, root.height / 0.76)
    readonly property real middleX: root.width / 2
    readonly property real middleY: (root.height - root.diameter * 0.76) / 2 + root.diameter / 2
    readonly property real outer: root.diameter / 2
    readonly property real inner: root.outer - root.thickness
    readonly property real valueSweep: root.sweep * Math.max(0, Math.min(1, root.value / root.to))

    component Ring: ShapePath {
        id: ring

        required property real ringSweep
        property real grow: 0
        readonly property real far: root.outer + ring.grow
        readonly property real near: root.inner - ring.grow
        readonly property real first: root.startAngle * Math.PI / 180
        readonly property real last: (root.startAngle + ring.ringSweep) * Math.PI / 180

        strokeWidth: -1

        PathAngleArc {
            centerX: root.middleX
            centerY: root.middleY
            radiusX: ring.far
            radiusY: ring.far
            startAngle: root.startAngle
            sweepAngle: ring.ringSweep
        }
        PathArc {
            x: root.middleX + ring.near * Math.cos(ring.last)
            y: root.middleY + ring.near * Math.sin(ring.last)
            radiusX: (ring.far - ring.near) / 2
            radiusY: radiusX
        }
        PathAngleArc {
            centerX: root.middleX
            centerY: root.middleY
            radiusX: ring.near
            radiusY: ring.near
            startAngle: root.startAngle + ring.ringSweep
            sweepAngle: -ring.ringSweep
            moveToStart: false
        }
        PathArc {
            x: root.middleX + ring.far * Math.cos(ring.first)
            y: root.middleY + ring.far * Math.sin(ring.first)
            radiusX: (ring.far - ring.near) / 2
            radiusY: radiusX
        }
    }

    function ticks(every: real, length: real): string {
        const radius = root.inner - root.thickness * 0.55;
        let path = "";
        for (let at = 0; at <= root.to; at += every) {
            const angle = (root.startAngle + root.sweep * at / root.to) * Math.PI / 180;
            const c = Math.cos(angle), s = Math.sin(angle);
            path += `M${root.middleX + radius * c} ${root.middleY + radius * s}L${root.middleX + (radius - length) * c} ${root.middleY + (radius - length) * s}`;
        }
        return path;
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillGradient: RadialGradient {
                centerX: root.middleX
                centerY: root.middleY + root.inner / 2
                centerRadius: root.inner * 1.5
                focalX: centerX
                focalY: centerY

                GradientStop {
                    position: 0.56
                    color: Style.alpha(Style.accent, 0)
                }
                GradientStop {
                    position: 1
                    color: Style.alpha(Style.accent, root.live ? 0.24 : 0)
                }
            }

            PathAngleArc {
                centerX: root.middleX
                centerY: root.middleY
                radiusX: root.inner - Style.mm(0.6)
                radiusY: radiusX
                startAngle: root.startAngle - 8
                sweepAngle: root.sweep + 16
            }
        }
        Ring {
            ringSweep: root.sweep
            fillColor: Style.track
        }
        ShapePath {
            strokeColor: Style.edge
            strokeWidth: Math.max(1, Style.mm(0.22))
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"

            PathSvg {
                path: root.ticks(root.step / 2, root.thickness * 0.35)
            }
        }
        ShapePath {
            strokeColor: Style.text
            strokeWidth: Math.max(1.5, Style.mm(0.36))
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"

            PathSvg {
                path: root.ticks(root.step * 2, root.thickness * 0.75)
            }
        }
    }
    Repeater {
        model: root.diameter > Style.mm(66) ? Math.floor(root.to / root.step / 2) + 1 : 0

        delegate: Caption {
            required property int index

            readonly property real angle: (root.startAngle + root.sweep * index * root.step * 2 / root.to) * Math.PI / 180
            readonly property real away: root.inner - root.thickness * 1.35 - Style.mm(4.4)

            x: root.middleX + away * Math.cos(angle) - width / 2
            y: root.middleY + away * Math.sin(angle) - height / 2
            text: index * root.step * 2
        }
    }
    Shape {
        anchors.fill: parent
        visible: root.valueSweep > 0.2
        preferredRendererType: Shape.CurveRenderer

        Ring {
            ringSweep: root.valueSweep
            grow: Style.mm(1)
            fillColor: Style.alpha(Style.accentBright, root.live && Style.night ? 0.1 : 0)
        }
        Ring {
            ringSweep: root.valueSweep
            fillGradient: ConicalGradient {
                centerX: root.middleX
                centerY: root.middleY
                angle: -(root.startAngle + root.valueSweep) - 8

                GradientStop {
                    position: 0
                    color: root.live ? Style.accentBright : Style.edge
                }
                GradientStop {
                    position: (root.valueSweep * 0.55 + 8) / 360
                    color: root.live ? Style.accent : Style.edge
                }
                GradientStop {
                    position: (root.valueSweep + 16) / 360
                    color: root.live ? Style.accentDeep : Style.edge
                }
            }
        }
    }
}
