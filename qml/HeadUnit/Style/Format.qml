// Numbers, dates and units as this driver reads them: the car speaks VSS units, only the screen converts.
pragma Singleton

import QtQuick

QtObject {
    id: root

    // As the settings of the same names; what is none of the choices is the first of them.
    property string speedIn: "km/h" // mph
    property string distanceIn: "km" // mi
    property string temperatureIn: "C" // F
    property string pressureIn: "bar" // kPa, psi
    property string fuelIn: "l/100km" // km/l, mpg_uk, mpg_us
    property string energyIn: "kWh/100km" // mi/kWh
    property string clockIn: "auto" // 24, 12

    // The language's own, which changes with it. Without one (LANG=C) numbers still want their thousands apart.
    readonly property var locale: root.localeOf(Qt.uiLanguage)

    readonly property bool miles: root.distanceIn === "mi"
    readonly property bool fahrenheit: root.temperatureIn === "F"
    readonly property real speedFactor: root.speedIn === "mph" ? 1 / root.kilometresPerMile : 1
    readonly property string speedUnit: root.speedIn === "mph" ? qsTr("mph") : qsTr("km/h")
    readonly property string distanceUnit: root.miles ? qsTr("mi") : qsTr("km")
    readonly property string temperatureUnit: root.fahrenheit ? "°F" : "°C"
    readonly property string pressureUnit: root.pressureIn === "psi" ? qsTr("psi") : root.pressureIn === "kPa" ? qsTr("kPa") : qsTr("bar")
    readonly property string consumptionUnit: root.fuelUnits[root.fuelIn] ?? root.fuelUnits["l/100km"]
    readonly property string energyUnit: root.energyIn === "mi/kWh" ? qsTr("mi/kWh") : qsTr("kWh/100 km")
    readonly property bool twelveHours: root.clockIn === "12" || root.clockIn === "auto" && root.locale.timeFormat(Locale.ShortFormat).toLowerCase().includes("a")

    readonly property real kilometresPerMile: 1.609344
    readonly property real kilopascalsPerPsi: 6.894757293168
    // l/100 km times mpg, for either gallon: 100 km in miles times the litres of a gallon.
    readonly property var milesPerGallon: ({
            "mpg_uk": 100 / 1.609344 * 4.54609,
            "mpg_us": 100 / 1.609344 * 3.785411784
        })
    readonly property var fuelUnits: ({
            "l/100km": qsTr("l/100 km"),
            "km/l": qsTr("km/l"),
            "mpg_uk": qsTr("mpg"),
            "mpg_us": qsTr("mpg")
        })
    readonly property var symbols: ({
            "Celsius": "°C",
            "percent": "%",
            "degrees": "°",
            "degrees/s": "°/s",
            "m/s^2": "m/s²",
            "l/100km": "l/100 km"
        })

    function localeOf(language: string): var {
        const own = Qt.locale();
        return own.name === "C" ? Qt.locale(language === "" ? "en_GB" : language) : own;
    }

    function number(value: real, decimals: int): string {
        if (!Number.isFinite(value))
            return "\u221e";
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
        return root.number(metres / 1000 / (root.miles ? root.kilometresPerMile : 1), decimals);
    }

    function temperature(celsius: real): string {
        return root.number(root.fahrenheit ? celsius * 1.8 + 32 : celsius, !root.fahrenheit && Math.abs(celsius) < 50 ? 1 : 0) + "°";
    }

    function pressure(kilopascals: real): string {
        return root.pressureIn === "psi" ? root.number(kilopascals / root.kilopascalsPerPsi, 0) : root.pressureIn === "kPa" ? root.number(kilopascals, 0) : root.number(kilopascals / 100, 1);
    }

    // Nothing used is endless kilometres per litre.
    function consumption(litresPer100Km: real): string {
        const perGallon = root.milesPerGallon[root.fuelIn];
        return perGallon ? root.number(perGallon / litresPer100Km, 0) : root.number(root.fuelIn === "km/l" ? 100 / litresPer100Km : litresPer100Km, 1);
    }

    // Of electricity; a car that charges as it rolls has used less than nothing, and goes endlessly far.
    function energy(kilowattHoursPer100Km: real): string {
        if (root.energyIn !== "mi/kWh")
            return root.number(kilowattHoursPer100Km, 1);
        return kilowattHoursPer100Km > 0 ? root.number(100 / root.kilometresPerMile / kilowattHoursPer100Km, 1) : "\u221e";
    }

    function duration(seconds: real): string {
        const minutes = Math.floor(seconds / 60);
        return Math.floor(minutes / 60) + ":" + String(minutes % 60).padStart(2, "0");
    }

    // The time of day, of a Date.
    function time(when: date): string {
        return root.locale.toString(when, root.twelveHours ? "h:mm AP" : "HH:mm");
    }

    // The day, of a Date, as the language writes it: 24 December 2026.
    function date(when: date): string {
        return root.locale.toString(when, root.locale.dateFormat(Locale.LongFormat));
    }

    function shortDate(when: date): string {
        return root.locale.toString(when, root.locale.dateFormat(Locale.ShortFormat));
    }
}
