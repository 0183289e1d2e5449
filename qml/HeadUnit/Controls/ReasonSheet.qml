// Why a value is what it is, in plain words, over the page that asked.
import QtQuick
import QtQuick.Templates as T
import HeadUnit.Style

T.Popup {
    id: root

    property string label
    property string reason

    function show(label: string, reason: string): void {
        root.label = label;
        root.reason = reason;
        root.open();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Style.gap : 0, Style.mm(120))
    height: contentItem.implicitHeight + 2 * root.padding
    modal: true
    dim: true
    padding: Style.inset * 1.5
    objectName: "reasonSheet"

    T.Overlay.modal: Rectangle {
        color: Style.shade
    }
    background: Card {}
    contentItem: Column {
        spacing: Style.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: root.label

        Figure {
            width: parent.width
            text: root.label
            font.pixelSize: Style.titleSize
        }
        Caption {
            objectName: "reasonText"
            width: parent.width
            wrapMode: Text.Wrap
            text: root.reason
            font.pixelSize: Style.bodySize
        }
    }
}
