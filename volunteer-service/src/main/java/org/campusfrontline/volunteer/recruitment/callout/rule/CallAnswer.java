package org.campusfrontline.volunteer.recruitment.callout.rule;

/// What somebody who was called answers. A no is shown to that person only.
public enum CallAnswer {
    TAKEN,
    DECLINED
}
