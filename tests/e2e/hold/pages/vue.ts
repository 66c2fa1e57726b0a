import { createApp, nextTick, ref, watch } from 'vue/dist/vue.esm-bundler.js';
import { act, part } from './part';

const mount = (id: string, template: string, setup: () => object = () => ({})): void => {
  createApp({ template, setup: () => ({ act, ...setup() }) }).mount(part(id));
};

mount('vue-click', `<button class="do on-click" @click="act('vue-click')">Billing</button>`);
mount('vue-form', `<form class="on-submit" @submit.prevent="act('vue-form')"><input value="x"><button>Give up</button></form>`);
mount('vue-select', `<select class="do on-change" v-model="queue"><option value="1">Support</option><option value="2">Billing</option></select>`, () => {
  const queue = ref('1');
  watch(queue, (now: string) => act(now === '2' ? 'vue-select' : 'wrong'));
  return { queue };
});
mount(
  'vue-teleport',
  `<button class="open" @click="show">Assign</button>
  <Teleport to="body"><ul v-if="open" id="vue-options" tabindex="-1" @focusout="open = false"><li class="do on-press" @mousedown.prevent="take">tomas</li></ul></Teleport>`,
  () => {
    const open = ref(false);
    return {
      open,
      async show() {
        open.value = true;
        await nextTick();
        part('vue-options').focus();
      },
      take() {
        act('vue-teleport');
        open.value = false;
      },
    };
  },
);
