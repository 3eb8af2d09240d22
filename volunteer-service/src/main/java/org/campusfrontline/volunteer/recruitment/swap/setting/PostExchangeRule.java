package org.campusfrontline.volunteer.recruitment.swap.setting;

import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeMode;

/// What people may do with their seats at a post, and whether organisers agree to each step; version 0 where nothing
/// is set.
public record PostExchangeRule(UUID post, ExchangeMode mode, boolean approval, long version) {}
