// Each driver's own: for now, what profiles will need.
import QtQuick
import HeadUnit.Model
import HeadUnit.Style

FeaturePage {
    id: root

    required property Features features

    objectName: "page-profiles"
    feature: root.features.get("profiles")
    icon: Icons.profiles
}
