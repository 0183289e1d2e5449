// Numbers and units as this driver reads them: the car speaks VSS units, only the screen converts.
pragma Singleton

import QtQuick

QtObject {
    id: root

    property bool metric: true

    // Without a language of its own (LANG=C) numbers still want their thousands apart.
    readonly property var locale: Qt.locale().name === "C" ? Qt.locale("en_GB") : Qt.locale()

    readonly property string speedUnit: root.metric ? qsTr("km/h") : qsTr("mph")
    readonly property string distanceUnit: root.metric ? qsTr("km") : qsTr("mi")
    readonly property string pressureUnit: root.metric ? qsTr("bar") : qsTr("psi")
    readonly property string consumptionUnit: root.metric ? qsTr("l/100 km") : qsTr("mpg")
    readonly property string temperatureUnit: root.metric ? "°C" : "°F"
    readonly property var symbols: ({
            "Celsius": "°C",
            "percent": "%",
            "degrees": "°",
            "degrees/s": "°/s",
            "m/s^2": "m/s²",
            "l/100km": "l/100 km"
        })
    readonly property real speedFactor: root.metric ? 1 : 0.621371

    function number(value: real, decimals: int): string {
        const rounded = Number(value.toFixed(decimals));
        return (rounded === 0 ? 0 : rounded).toLocaleString(root.locale, "f", decimals).replace("-", "\u2212");
    }

    // As many decimals as say something.
    function tidy(value: real): string {
        const size = Math.abs(value);
        return root.number(value, Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2);
    }

    // A count that fits a small place: 1234567 is 1.2 M.
    function short(count: real): string {
        return count < 100000 ? root.number(count, 0) : count < 1000000 ? qsTr("%1 k").arg(root.number(count / 1000, 0)) : qsTr("%1 M").arg(root.number(count / 1000000, 1));
    }

    // A VSS unit as it is written.
    function unit(vss: string): string {
        return root.symbols[vss] ?? vss;
    }

    function speed(kilometresPerHour: real): string {
        return root.number(Math.abs(kilometresPerHour) * root.speedFactor, 0);
    }

    function distance(metres: real, decimals: int): string {
        return root.number(metres / (root.metric ? 1000 : 1609.344), decimals);
    }

    function temperature(celsius: real): string {
        return root.number(root.metric ? celsius : celsius * 1.8 + 32, root.metric && Math.abs(celsius) < 50 ? 1 : 0) + "°";
    }

    function pressure(kilopascals: real): string {
        return root.metric ? root.number(kilopascals / 100, 1) : root.number(kilopascals * 0.145038, 0);
    }

    function consumption(litresPer100Km: real): string {
        return root.metric ? root.number(litresPer100Km, 1) : litresPer100Km > 0 ? root.number(235.215 / litresPer100Km, 0) : "\u221e";
    }

    function duration(seconds: real): string {
        const minutes = Math.floor(seconds / 60);
        return Math.floor(minutes / 60) + ":" + String(minutes % 60).padStart(2, "0");
    }
}
