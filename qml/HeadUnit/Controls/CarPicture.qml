// The car from above, front up, on a grid of 156 by 204: doors, lids, lamps and tyres as they are.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import HeadUnit.Style

Item {
    id: root

    property list<bool> doors: [false, false, false, false] // front left, front right, rear left, rear right
    property bool hood: false
    property bool trunk: false
    property list<bool> softTyres: [false, false, false, false]
    property bool headlights: false
    property bool brakeLights: false

    readonly property real unit: Math.min(root.width / 156, root.height / 204)

    component Part: ShapePath {
        strokeWidth: -1
        scale: Qt.size(root.unit, root.unit)
    }
    component Door: Rectangle {
        required property bool leftSide
        required property bool open

        visible: open
        x: (leftSide ? 43 : 110) * root.unit
        width: 3.6 * root.unit
        height: 34 * root.unit
        radius: width / 2
        color: Style.caution
        transformOrigin: Item.Top
        rotation: leftSide ? 56 : -56
    }
    component Tyre: Rectangle {
        required property bool soft

        width: 9 * root.unit
        height: 27 * root.unit
        radius: 3 * root.unit
        color: soft ? Style.caution : Style.rubber
    }

    Item {
        width: 156 * root.unit
        height: 204 * root.unit
        anchors.centerIn: parent

        Tyre {
            x: 39 * root.unit
            y: 32 * root.unit
            soft: root.softTyres[0]
        }
        Tyre {
            x: 108 * root.unit
            y: 32 * root.unit
            soft: root.softTyres[1]
        }
        Tyre {
            x: 39 * root.unit
            y: 146 * root.unit
            soft: root.softTyres[2]
        }
        Tyre {
            x: 108 * root.unit
            y: 146 * root.unit
            soft: root.softTyres[3]
        }
        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            // Body.
            Part {
                fillGradient: LinearGradient {
                    x1: 42
                    x2: 114
                    y1: 0
                    y2: 0

                    GradientStop {
                        position: 0
                        color: Style.paintLow
                    }
                    GradientStop {
                        position: 0.22
                        color: Style.paint
                    }
                    GradientStop {
                        position: 0.5
                        color: Style.blend(Style.paint, Style.paintLow, 0.35)
                    }
                    GradientStop {
                        position: 0.78
                        color: Style.paint
                    }
                    GradientStop {
                        position: 1
                        color: Style.paintLow
                    }
                }

                PathSvg {
                    path: "M78 6C93 6 104 10 109 20C113 29 113.500 42 113 56L114.500 74C121 73 123 76 122 79C119 81 116 81 114.500 80L113.500 140C114 158 113 174 108 187C103 196 91 198 78 198C65 198 53 196 48 187C43 174 42 158 42.500 140L41.500 80C40 81 37 81 34 79C33 76 35 73 41.500 74L43 56C42.500 42 43 29 47 20C52 10 63 6 78 6Z"
                }
            }
            // Windscreen, side windows and rear window.
            Part {
                fillColor: Style.glass

                PathSvg {
                    path: "M49 72C58 62 98 62 107 72L101 92C90 87 66 87 55 92ZM46.500 78L53 97L53 122L46.500 122ZM109.500 78L103 97L103 122L109.500 122ZM46.500 126L53 126L53 150L47.500 163C46.600 150 46.500 140 46.500 126ZM109.500 126L103 126L103 150L108.500 163C109.400 150 109.500 140 109.500 126ZM55 156C66 160 90 160 101 156L106 171C96 179 60 179 50 171Z"
                }
            }
            // Gaps of doors and bonnet.
            Part {
                strokeColor: Style.alpha("#000000", 0.28)
                strokeWidth: Math.max(1, root.unit * 0.7)
                fillColor: "transparent"

                PathSvg {
                    path: "M43 84L47 84M43 124L47 124M43 158L48 158M113 84L109 84M113 124L109 124M113 158L108 158M54 28C62 20 94 20 102 28M50 62C62 55 94 55 106 62M54 178C66 183 90 183 102 178"
                }
            }
            // Light along the roof and the bonnet.
            Part {
                fillColor: Style.alpha("#ffffff", Style.night ? 0.05 : 0.35)

                PathSvg {
                    path: "M57 95C68 91 88 91 99 95L99 152C88 155 68 155 57 152ZM55 28C62 22 94 22 101 28L104 60C94 55 62 55 52 60Z"
                }
            }
            Part {
                fillColor: root.headlights ? Style.mix("#fff4c4", "#fffbe6") : Style.mix("#eef3f8", "#8d9bab")

                PathSvg {
                    path: "M48.500 24C51 16 56 12.500 63 10.500C62 16 56 21 48.500 24ZM107.500 24C105 16 100 12.500 93 10.500C94 16 100 21 107.500 24Z"
                }
            }
            Part {
                fillColor: root.brakeLights ? "#ff3b3b" : Style.mix("#a33a40", "#6e2329")

                PathSvg {
                    path: "M47 180C50 186 56 190.500 64 192L62 195.500C55 194.500 50 191 47.500 186ZM109 180C106 186 100 190.500 92 192L94 195.500C101 194.500 106 191 108.500 186Z"
                }
            }
            // Open lids.
            Part {
                fillColor: root.hood ? Style.alpha(Style.caution, 0.35) : "transparent"
                strokeColor: root.hood ? Style.caution : "transparent"
                strokeWidth: Math.max(1, Style.mm(0.35))

                PathSvg {
                    path: "M54 28C62 20 94 20 102 28L105 62C94 55 62 55 51 62Z"
                }
            }
            Part {
                fillColor: root.trunk ? Style.alpha(Style.caution, 0.35) : "transparent"
                strokeColor: root.trunk ? Style.caution : "transparent"
                strokeWidth: Math.max(1, Style.mm(0.35))

                PathSvg {
                    path: "M54 178C66 183 90 183 102 178L100 190C92 194 64 194 56 190Z"
                }
            }
        }
        Door {
            leftSide: true
            open: root.doors[0]
            y: 82 * root.unit
        }
        Door {
            leftSide: false
            open: root.doors[1]
            y: 82 * root.unit
        }
        Door {
            leftSide: true
            open: root.doors[2]
            y: 122 * root.unit
        }
        Door {
            leftSide: false
            open: root.doors[3]
            y: 122 * root.unit
        }
    }
}
