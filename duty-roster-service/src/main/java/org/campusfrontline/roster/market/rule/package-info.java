/// What may change hands, until when, and what states there are.
@NullMarked
package org.campusfrontline.roster.market.rule;

import org.jspecify.annotations.NullMarked;
