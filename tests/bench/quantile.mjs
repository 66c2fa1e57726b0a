/** @param {number[]} values @param {number} part 0 to 1 @returns the value below which that part of them lies; NaN for none */
export const quantile = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? NaN;
};

export const median = (values) => quantile(values, 0.5);
