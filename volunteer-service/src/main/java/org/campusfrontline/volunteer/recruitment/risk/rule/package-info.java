/// Why a notice is not accepted.
@NullMarked
package org.campusfrontline.volunteer.recruitment.risk.rule;

import org.jspecify.annotations.NullMarked;
