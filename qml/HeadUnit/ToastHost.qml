// Sentences that go by themselves, one at a time; they wait while something more important is shown.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Item {
    id: root

    required property bool held
    required property real clearance // of the bars at the bottom
    property var waiting: [] // of {title, text, refused}
    readonly property bool wanted: toast.open || root.waiting.length > 0
    readonly property int most: 5

    function show(title: string, text: string, refused: bool): void {
        const same = root.waiting.some(each => each.text === text && each.title === title) || (toast.open && toast.text === text && toast.title === title);
        if (!same)
            root.waiting = [...root.waiting,
                {
                    "title": title,
                    "text": text,
                    "refused": refused
                }
            ].slice(-root.most);
        root.next();
    }

    function next(): void {
        if (root.held || toast.open || root.waiting.length === 0)
            return;
        const first = root.waiting[0];
        toast.title = Restrictions.clip(first.title);
        toast.show(Restrictions.clip(first.text), first.refused ? Toast.Refused : Toast.Note);
        root.waiting = root.waiting.slice(1);
    }

    onHeldChanged: {
        if (root.held && toast.open) { // it has its time again afterwards
            root.waiting = [
                {
                    "title": toast.title,
                    "text": toast.text,
                    "refused": toast.kind === Toast.Refused
                },
                ...root.waiting];
            toast.open = false;
        }
        root.next();
    }

    Toast {
        id: toast

        objectName: "toast"
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - root.clearance
        width: implicitWidth
        height: implicitHeight
        room: root.width - 2 * Style.gap
        onOpenChanged: if (!open)
            root.next()
    }
}
