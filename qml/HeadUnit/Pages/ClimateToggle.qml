// Something of the climate that is on or off.
import QtQuick

ClimateTile {
    id: root

    required property ClimateSetting setting

    lit: root.setting.known && root.setting.shown === true
    readingState: root.setting.shownState
    blocked: root.setting.why
    onClicked: root.setting.ask(!root.lit)
    onRefused: why => root.setting.refused(why)
}
