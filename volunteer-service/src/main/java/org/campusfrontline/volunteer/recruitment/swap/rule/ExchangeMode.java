package org.campusfrontline.volunteer.recruitment.swap.rule;

/// What people may do with their seats at a post.
public enum ExchangeMode {
    NONE,
    /// While people wait for the shift, a seat that is given away goes to them; swaps go on.
    LINE_FIRST,
    ALWAYS
}
