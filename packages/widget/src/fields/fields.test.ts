import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import './refund-choice.ts';
import './refund-field.ts';
import { contextIn, mountElement, textOf } from '../testing/mount-element.ts';
import { quantity } from './quantity.ts';

const context = contextIn();

test('a field ties its label, hint and error to its control', async () => {
  const root = await mountElement(html`<refund-field
    .context=${context}
    .name=${'hardness'}
    .label=${'Water hardness'}
    .hint=${'From 0 to 25'}
    .error=${'Between 0 and 25'}
    .unit=${'°dH'}
    .type=${'number'}
    .value=${'210'}
  ></refund-field>`);
  const input = page.getByLabelText('Water hardness');
  await expect.element(input).toHaveValue('210');
  await expect.element(input).toHaveAttribute('inputmode', 'decimal');
  await expect.element(input).toHaveAccessibleDescription('From 0 to 25 Between 0 and 25');
  expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
});

test('a field without hint and error describes nothing', async () => {
  const root = await mountElement(
    html`<refund-field .context=${context} .name=${'details'} .label=${'Details'} .type=${'textarea'}></refund-field>`,
  );
  expect(root.querySelector('textarea')?.getAttributeNames()).not.toContain('aria-describedby');
  expect(root.querySelector('textarea')?.getAttributeNames()).not.toContain('aria-invalid');
});

test('a field to choose from shows the chosen option, and none again when it is taken back', async () => {
  const options = [
    { value: '', label: 'Choose' },
    { value: 'a', label: 'First' },
  ];
  const field = (value: string) =>
    html`<refund-field .context=${context} .name=${'r'} .label=${'Reason'} .type=${'select'} .options=${options} .value=${value}></refund-field>`;
  const root = await mountElement(field('a'));
  expect(root.querySelector('select')?.value).toBe('a');
  const element = root.querySelector('refund-field');
  if (element) element.value = '';
  await element?.updateComplete;
  expect(root.querySelector('select')?.value).toBe('');
});

test('a choice is a group of radio buttons that says what was chosen', async () => {
  const options = [
    { value: 'back', label: 'Send it back', hint: 'The seller sends a label' },
    { value: 'keep', label: 'Keep it' },
  ];
  const chosen: string[] = [];
  const root = await mountElement(html`<refund-choice
    .context=${context}
    .name=${'wish'}
    .legend=${'What would you like?'}
    .value=${'keep'}
    .options=${options}
    @change=${(event: Event) => chosen.push(event.target instanceof HTMLInputElement ? event.target.value : '')}
  ></refund-choice>`);
  await expect.element(page.getByRole('group', { name: 'What would you like?' })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Keep it' })).toBeChecked();
  await page.getByRole('radio', { name: /Send it back/ }).click();
  expect(chosen).toEqual(['back']);
  expect(textOf(root, 'small')).toBe('The seller sends a label');
});

test('a quantity stays between its bounds', async () => {
  const values: number[] = [];
  await mountElement(
    quantity({ value: 1, max: 2, label: 'How many?', less: 'One less', more: 'One more' }, (value) =>
      values.push(value),
    ),
  );
  await expect.element(page.getByRole('button', { name: 'One less' })).toBeDisabled();
  await page.getByRole('button', { name: 'One more' }).click();
  expect(values).toEqual([2]);
});
