/// News for one person alone, without a word on what they are about.
@NullMarked
package org.campusfrontline.roster.matter;

import org.jspecify.annotations.NullMarked;
