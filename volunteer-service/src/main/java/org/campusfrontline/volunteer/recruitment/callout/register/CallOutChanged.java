package org.campusfrontline.volunteer.recruitment.callout.register;

import java.util.UUID;

/// Fired inside a transaction after whose commit a wave may be due, or the call may be filled.
public record CallOutChanged(UUID callOut) {}
