// What may be shown and done at this moment; written by headunit/ui/restrictions.py, and as strict as can be until it is.
pragma Singleton

import QtQuick

QtObject {
    id: root

    // 0 parked, 1 idling, 2 moving, 3 unknown.
    property int driving: 3
    // What takes effect only when parked may be done; also on a bench, where no car is chosen yet.
    property bool parked: false

    property bool noKeyboard: true
    property bool noDialpad: true
    property bool noFiltering: true
    property bool noVideo: true
    property bool noSetup: true
    property bool noMessages: true
    property bool limitText: true
    property bool limitContent: true

    // Characters of a text, rows of a list, steps into a list of lists; 0 is as many as there are.
    property int maxText: 31
    property int maxItems: 21
    property int maxDepth: 3

    // Why something is refused, and what to do.
    property string reason: qsTr("Not available while driving. Park the car first.")

    // A passenger may have some of it lifted: whether this car and its settings let them, and whether it is so now.
    property bool overrideOffered: false
    property bool overridden: false

    // For the audit log: what was touched and refused, by a short name such as "keyboard".
    signal refused(what: string)
    signal overrideAsked
    signal overrideEnded

    // As much of a text as may be read now, never cut inside a letter, and between words where one ends near enough.
    function clip(text: string): string {
        if (!root.limitText || root.maxText <= 0 || text.length <= root.maxText)
            return text;
        let end = root.maxText - 1;
        while (end > 0 && /[\u0300-\u036f\u200d\ufe0f\udc00-\udfff]/.test(text[end]))
            end--;
        const cut = text.slice(0, end);
        const space = cut.lastIndexOf(" ");
        return (space > cut.length * 0.7 ? cut.slice(0, space) : cut).trim() + "…";
    }
}
