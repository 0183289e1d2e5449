// Music, radio and what the phone plays: for now, what it will need.
import QtQuick
import HeadUnit.Model
import HeadUnit.Style

FeaturePage {
    id: root

    required property Features features

    objectName: "page-media"
    feature: root.features.get("media")
    icon: Icons.media
}
