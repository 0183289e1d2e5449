// One thing of the climate: what the car says, what it was asked for, and why it cannot be set.
import QtQuick
import HeadUnit.Car
import HeadUnit.Model

VehicleCommand {
    id: root

    readonly property var reading: Signals[root.name]
    readonly property int readingState: Signals[root.name + "State"]
    readonly property bool fitted: root.readingState !== 4 // this car has it
    readonly property bool known: root.readingState < 2 || root.pending
    readonly property int shownState: root.pending ? 0 : root.readingState
    readonly property var shown: root.pending ? root.wanted : root.reading
    property ClimateSetting follower: null // is asked for the same
    property bool asked: false
    signal touched
    signal refused(why: string)

    function ask(value: var): void {
        const follower = root.follower;
        root.send(value);
        if (follower !== null)
            follower.send(value);
        root.touched();
    }

    function send(value: var): void {
        root.asked = true;
        root.set(value);
    }

    // Whoever asked says that it failed: the bar and the page show the same setting.
    onChanged: {
        if (root.asked && root.failed)
            root.refused(root.words);
        if (!root.pending)
            root.asked = false;
    }
}
