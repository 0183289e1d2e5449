// The installed version, and what updates will need.
import QtQuick
import HeadUnit.Model
import HeadUnit.Style

FeaturePage {
    id: root

    required property Features features

    objectName: "page-updates"
    feature: root.features.get("updates")
    icon: Icons.updates
}
