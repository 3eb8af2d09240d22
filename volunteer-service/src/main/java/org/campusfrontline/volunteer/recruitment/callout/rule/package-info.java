/// Whom a call reaches, in what order and how many at a time.
@NullMarked
package org.campusfrontline.volunteer.recruitment.callout.rule;

import org.jspecify.annotations.NullMarked;
