/// How many are called when, and what states there are.
@NullMarked
package org.campusfrontline.roster.callout.rule;

import org.jspecify.annotations.NullMarked;
