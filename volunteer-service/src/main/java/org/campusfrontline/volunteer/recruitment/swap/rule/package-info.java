/// When seats change hands, and who could swap with whom.
@NullMarked
package org.campusfrontline.volunteer.recruitment.swap.rule;

import org.jspecify.annotations.NullMarked;
