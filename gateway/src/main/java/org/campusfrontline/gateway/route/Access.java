package org.campusfrontline.gateway.route;

/// Who may use a route: everyone, or only who brings a valid token.
public enum Access {
    PUBLIC,
    TOKEN
}
