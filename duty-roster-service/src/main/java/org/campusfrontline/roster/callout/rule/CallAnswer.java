package org.campusfrontline.roster.callout.rule;

/// What somebody who was asked said.
public enum CallAnswer {
    YES,
    NO
}
