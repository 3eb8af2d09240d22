/// The arithmetic of the indicators: pure functions from facts to exact counts.
@NullMarked
package org.campusfrontline.assessment.indicator.rule;

import org.jspecify.annotations.NullMarked;
