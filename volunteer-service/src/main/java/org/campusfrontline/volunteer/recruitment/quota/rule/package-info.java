/// Who may take a seat that shares and ratios keep, as plain numbers.
@NullMarked
package org.campusfrontline.volunteer.recruitment.quota.rule;

import org.jspecify.annotations.NullMarked;
