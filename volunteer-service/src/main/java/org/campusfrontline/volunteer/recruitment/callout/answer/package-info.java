/// Where those who are called answer.
@NullMarked
package org.campusfrontline.volunteer.recruitment.callout.answer;

import org.jspecify.annotations.NullMarked;
