package org.campusfrontline.volunteer.webhook.rule;

/// Why a subscription is not active: its owner said so, its receiver failed for too long, or answered 410 (Gone).
public enum StateReason {
    BY_OWNER,
    FAILING,
    GONE
}
