/// Who may stand at a post: rules as data, and facts about people to hold against them.
@NullMarked
package org.campusfrontline.volunteer.recruitment.eligibility;

import org.jspecify.annotations.NullMarked;
