// Secondary text, the smallest there is.
import QtQuick
import HeadUnit.Style

Text {
    id: root

    font.family: Style.textFamily
    font.pixelSize: Style.captionSize
    color: Style.textSoft
    elide: Text.ElideRight
    textFormat: Text.PlainText
}
