/// Which duties are frozen.
@NullMarked
package org.campusfrontline.roster.freeze.rule;

import org.jspecify.annotations.NullMarked;
