package org.campusfrontline.volunteer.recruitment.revision.rule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One field that reads otherwise than before: of a shift, of a post, or of the activity itself.
public record PlanChange(
        @Nullable UUID post,
        @Nullable UUID shift,
        Field field,
        @Nullable String before,
        @Nullable String after) {

    /// What can differ.
    public enum Field {
        TITLE_ZH,
        TITLE_EN,
        DESCRIPTION_ZH,
        DESCRIPTION_EN,
        SITE,
        RISK_LEVEL,
        RISK_ZH,
        RISK_EN,
        START,
        END,
        SEATS;

        /// Whether those who signed up have to consent to it: time, place and risk.
        public boolean isMaterial() {
            return switch (this) {
                case SITE, RISK_LEVEL, RISK_ZH, RISK_EN, START, END -> true;
                case TITLE_ZH, TITLE_EN, DESCRIPTION_ZH, DESCRIPTION_EN, SEATS -> false;
            };
        }
    }
}
