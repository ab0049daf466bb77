// Parts of patterns: currencies that articles do not speak of, and of which no rate is known.

/** By name or sign, behind an amount. */
export const otherCurrencies = String.raw`(?:£|\$|zł|zl|chf|pln|usd|gbp|czk|franken|rappen|dollars?|pounds?|zloty|złoty|lira|rubel|kronen)(?!\p{L})`;

/** By signs and codes that stand before an amount as well. */
export const otherCurrencySigns = String.raw`(?:£|\$|(?<!\p{L})(?:chf|usd|gbp|pln))`;
