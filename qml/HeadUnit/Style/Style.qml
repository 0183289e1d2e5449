// Sizes in millimetres, colours by day and night, type and motion: everything a view needs to look like the rest.
pragma Singleton

import QtQuick

QtObject {
    id: root

    // Set once by Main from the panel's declared size, and by the theme.
    property real pixelsPerMm: 6.6
    property bool night: true
    property bool settled: false // the first frame is on the screen

    // Type, in millimetres of font size. Nothing is smaller than a caption.
    readonly property int captionSize: root.mm(3.81)
    readonly property int bodySize: root.mm(5.08)
    readonly property int titleSize: root.mm(6.2)
    readonly property int figureSize: root.mm(8.6)

    readonly property FontLoader regularFont: FontLoader {
        source: Qt.resolvedUrl("../../fonts/Inter-Regular.ttf")
    }
    readonly property FontLoader displayFont: FontLoader {
        source: Qt.resolvedUrl("../../fonts/InterDisplay-Medium.ttf")
    }
    // The first frame needs no more than these two.
    readonly property FontLoader mediumFont: FontLoader {
        source: root.settled ? Qt.resolvedUrl("../../fonts/Inter-Medium.ttf") : ""
    }
    readonly property FontLoader semiBoldFont: FontLoader {
        source: root.settled ? Qt.resolvedUrl("../../fonts/Inter-SemiBold.ttf") : ""
    }
    readonly property string textFamily: root.regularFont.font.family
    readonly property string figureFamily: root.displayFont.font.family

    // Space, in pixels.
    readonly property int gap: root.mm(2.4)
    readonly property int inset: root.mm(3.2)
    readonly property int radius: root.mm(3.4)
    readonly property int hairline: Math.max(1, Math.round(root.mm(0.16)))
    readonly property int outline: Math.max(1, Math.round(root.mm(0.25))) // of a control
    readonly property int touch: Math.ceil(12.07 * root.pixelsPerMm)

    // Motion, in milliseconds.
    readonly property int themeChange: 600
    readonly property int quick: 120
    readonly property int repeatAfter: 500
    readonly property int repeatEvery: 140

    readonly property color background: root.mix("#e4e8ed", "#0a0e13")
    readonly property color backgroundLow: root.mix("#d6dce3", "#040608")
    readonly property color rail: root.mix("#eef1f5", "#06090c")
    readonly property color card: root.mix("#ffffff", "#1b232d")
    readonly property color cardLow: root.mix("#f5f7fa", "#12181f")
    readonly property color cardEdge: root.mix("#cfd7e0", "#2b3743")
    readonly property color raised: root.mix("#e7ecf2", "#26313d")
    readonly property color track: root.mix("#dbe2ea", "#28323d")
    readonly property color text: root.mix("#0d141c", "#f3f6f9")
    readonly property color textSoft: root.mix("#485563", "#a5b3c1")
    readonly property color edge: root.mix("#687685", "#718395")
    readonly property color accent: root.mix("#0958c4", "#4aa8ff")
    readonly property color accentDeep: root.mix("#083f9c", "#1769e0")
    readonly property color accentBright: root.mix("#1f86f2", "#7fd6ff")
    readonly property color accentSoft: root.mix("#d5e5fb", "#16304d")
    readonly property color accentInk: root.mix("#ffffff", "#04111f")
    readonly property color good: root.mix("#08673c", "#45d79a")
    readonly property color caution: root.mix("#854900", "#ffb84d")
    readonly property color warm: root.mix("#a4330a", "#ff9a52")
    readonly property color cautionSoft: root.mix("#fbe9cc", "#3a2a10")
    readonly property color danger: root.mix("#bb1c28", "#ff6b6b")
    readonly property color dangerFill: root.mix("#bb1c28", "#b3202c")
    readonly property color dangerInk: "#ffffff"
    readonly property color paint: root.mix("#d4dbe3", "#8496a9")
    readonly property color paintLow: root.mix("#8f9dac", "#3a4857")
    readonly property color glass: root.mix("#2c3946", "#0a1017")
    readonly property color rubber: root.mix("#26313c", "#4a5765")
    readonly property color toast: root.mix("#ffffff", "#26313d")
    readonly property color shade: "#99000000"

    property real nightness: root.night ? 1 : 0
    Behavior on nightness {
        enabled: root.settled
        NumberAnimation {
            duration: root.themeChange
            easing.type: Easing.InOutQuad
        }
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * root.pixelsPerMm);
    }

    function mix(day: color, night: color): color {
        const n = root.nightness;
        return Qt.rgba(day.r + (night.r - day.r) * n, day.g + (night.g - day.g) * n, day.b + (night.b - day.b) * n, 1);
    }

    function blend(tone: color, ground: color, share: real): color {
        return Qt.rgba(tone.r + (ground.r - tone.r) * share, tone.g + (ground.g - tone.g) * share, tone.b + (ground.b - tone.b) * share, 1);
    }

    function alpha(tone: color, opacity: real): color {
        return Qt.rgba(tone.r, tone.g, tone.b, opacity);
    }
}
