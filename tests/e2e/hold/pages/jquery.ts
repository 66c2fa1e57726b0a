import $ from 'jquery';
import select2 from 'select2';
import { act } from './part';

select2(undefined, $);
$('#jquery-click .do').on('click', () => act('jquery-click'));
$('body').on('mouseup', '#jquery-delegated .do', () => act('jquery-delegated'));
$('#jquery-select .do').on('change', ({ target }: { target: HTMLSelectElement }) => act(target.value === '2' ? 'jquery-select' : 'wrong'));
$('#jquery-sends .do').on('change', ({ target }: { target: HTMLSelectElement }) => $(target.form!).trigger('submit'));
$('#jquery-list .hidden').on('change', () => act('jquery-list'));
$('#jquery-list .do').on('click', () => $('#jquery-list .hidden').val('2').trigger('change'));
for (const id of ['jquery-form', 'jquery-form-enter'])
  $(`#${id} form`).on('submit', () => {
    act(id);
    return false;
  });
$('#jquery-call .do').on('click', () => $('#jquery-call form').trigger('submit'));
for (const id of ['select2-enter', 'select2-mouse'])
  $(`#${id} select`)
    .select2({ width: '120px' })
    .on('change', ({ target }: { target: HTMLSelectElement }) => act(target.value === '2' ? id : 'wrong'));
