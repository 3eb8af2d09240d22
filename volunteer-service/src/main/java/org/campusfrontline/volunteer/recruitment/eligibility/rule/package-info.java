/// The judgement itself: requirements and holdings in, every failed rule out.
@NullMarked
package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import org.jspecify.annotations.NullMarked;
