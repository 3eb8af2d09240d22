package org.campusfrontline.roster.carefund.rule;

import org.jspecify.annotations.Nullable;

/// An account within a source; those of a purse name it.
public record Account(AccountKind kind, @Nullable Purse purse) {

    static final Account OUTSIDE = new Account(AccountKind.OUTSIDE, null);
    static final Account FREE = new Account(AccountKind.FREE, null);

    /// Unique within its source.
    public String code() {
        return purse == null ? kind.name() : kind + "/" + purse.tree() + "/" + purse.unit() + "/" + purse.purpose();
    }
}
